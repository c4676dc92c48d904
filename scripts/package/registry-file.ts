/** A catalogue of add-ins in a shared folder, for the registry of a Windows user. */
export type TrustedCatalog = {
  /** Fresh for every package: two catalogues with one GUID hide each other. */
  readonly guid: string;
  /** The folder as `\\server\share`; a local path is not accepted by Excel. */
  readonly share: string;
};

/** The .reg file's bytes (UTF-16 with its mark, as Windows writes them) that make Excel trust the shared folder. */
export function registryFile({ guid, share }: TrustedCatalog): Uint8Array {
  const key = `HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guid}}`;
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}]`,
    `"Id"="{${guid}}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return utf16(lines.join("\r\n"));
}

/** Why a text is no shared folder; `null` when it is one. */
export function shareRefusal(share: string): string | null {
  if (/^\\\\[^\\/:*?"<>|]+\\[^/:*?"<>|]+$/.test(share)) return null;
  return `--share must be a shared folder such as \\\\server\\addins: ${share}`;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

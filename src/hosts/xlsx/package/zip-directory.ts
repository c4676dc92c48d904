import { damaged, encrypted, tooLarge, truncated, unsupported } from "../errors";
import { LIMITS } from "./limits";

/** One file of the zip, as its central directory describes it. Nothing is unpacked yet. */
export type PackageEntry = {
  /** As a package path: forward slashes, no leading slash. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin in the file. */
  readonly dataStart: number;
  /** The headers as they stand in the file, with name and extra fields. */
  readonly localHeader: Uint8Array;
  readonly centralHeader: Uint8Array;
};

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const FULL32 = 0xffffffff;

export const LOCAL_HEADER_SIZE = 30;
export const CENTRAL_HEADER_SIZE = 46;
export const END_SIZE = 22;

type Directory = { readonly start: number; readonly count: number; readonly shift: number };

/**
 * The entries of a zip in directory order. Sizes come from the central directory only, so data
 * descriptors and zip64 work. Throws a `WorkbookError` on damage, encryption or too many parts.
 */
export function readDirectory(bytes: Uint8Array): readonly PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.parts) {
    throw tooLarge(`压缩包内有 ${directory.count} 个部件，上限为 ${LIMITS.parts} 个`);
  }
  const entries: PackageEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readEntry({ bytes, view, at, shift: directory.shift });
    entries.push(entry);
    at += entry.centralHeader.length;
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const directory = readEnd64(view, at) ?? readEnd(view, at);
    // A comment may hold the same four bytes by chance or on purpose: only a real directory counts.
    if (directory && isDirectory(view, directory)) return directory;
  }
  throw truncated("压缩包缺少结尾目录，可能没有下载或复制完");
}

function readEnd(view: DataView, at: number): Directory | null {
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const start = at - size;
  // Bytes put before the zip move everything by `shift`.
  return start >= offset ? { start, count, shift: start - offset } : null;
}

function readEnd64(view: DataView, endAt: number): Directory | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return null;
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  const start = readUint64(view, at + 48);
  return { start, count: readUint64(view, at + 32), shift: 0 };
}

function isDirectory(view: DataView, { start, count }: Directory): boolean {
  if (count === 0) return start === 0;
  if (start + CENTRAL_HEADER_SIZE > view.byteLength) return false;
  return view.getUint32(start, true) === CENTRAL_SIGNATURE;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

type At = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly at: number;
  readonly shift: number;
};

function readEntry({ bytes, view, at, shift }: At): PackageEntry {
  const centralHeader = sliceCentralHeader(bytes, view, at);
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + CENTRAL_HEADER_SIZE, at + CENTRAL_HEADER_SIZE + nameLength);
  const name = decodeName(nameBytes);
  if (flags & 0x1 || flags & 0x2000) throw encrypted();
  const sizes = readSizes(view, at, centralHeader.length);
  const localHeader = sliceLocalHeader(bytes, view, sizes.offset + shift);
  const dataStart = sizes.offset + shift + localHeader.length;
  if (dataStart + sizes.compressedSize > bytes.length) throw truncated(`部件 ${name} 的数据被截断`);
  return {
    name,
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    dataStart,
    localHeader,
    centralHeader,
  };
}

function sliceCentralHeader(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  if (at + CENTRAL_HEADER_SIZE > bytes.length) throw truncated("压缩包目录被截断");
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged("压缩包目录无法识别");
  const nameLength = view.getUint16(at + 28, true);
  if (nameLength > LIMITS.partNameBytes) throw damaged("压缩包内有过长的部件名");
  const end =
    at +
    CENTRAL_HEADER_SIZE +
    nameLength +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true);
  if (end > bytes.length) throw truncated("压缩包目录被截断");
  return bytes.subarray(at, end);
}

function sliceLocalHeader(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  if (at + LOCAL_HEADER_SIZE > bytes.length) throw truncated("压缩包内的部件被截断");
  if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged("压缩包内的部件与目录对不上");
  const end =
    at + LOCAL_HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (end > bytes.length) throw truncated("压缩包内的部件被截断");
  return bytes.subarray(at, end);
}

type Sizes = { readonly size: number; readonly compressedSize: number; readonly offset: number };

/** Sizes that do not fit 32 bits stand in the zip64 extra field, in this order and only where needed. */
function readSizes(view: DataView, at: number, headerLength: number): Sizes {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = findZip64Field(view, at, headerLength);
  const next = (): number => {
    if (!field || field.at + 8 > field.end) throw damaged("压缩包的 zip64 信息不全");
    const value = readUint64(view, field.at);
    field = { at: field.at + 8, end: field.end };
    return value;
  };
  if (size === FULL32) size = next();
  if (compressedSize === FULL32) compressedSize = next();
  if (offset === FULL32) offset = next();
  if (Math.max(size, compressedSize, offset) > Number.MAX_SAFE_INTEGER) {
    throw unsupported("压缩包声明的大小超出可读范围");
  }
  return { size, compressedSize, offset };
}

function findZip64Field(
  view: DataView,
  at: number,
  headerLength: number,
): { readonly at: number; readonly end: number } | null {
  const start = at + CENTRAL_HEADER_SIZE + view.getUint16(at + 28, true);
  const end = Math.min(start + view.getUint16(at + 30, true), at + headerLength);
  for (let field = start; field + 4 <= end;) {
    const fieldEnd = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 0x0001) {
      return { at: field + 4, end: Math.min(fieldEnd, end) };
    }
    field = fieldEnd;
  }
  return null;
}

/** Some writers use backslashes or a leading slash. Names never reach a file system. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

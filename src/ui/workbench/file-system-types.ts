/** What of the browser's file system interfaces is used here; TypeScript's own lack the parts that only Chromium has. */

/** A `FileSystemFileHandle` as Chromium gives it. */
export type FileHandleLike = {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(bytes: Uint8Array): Promise<void>;
    close(): Promise<void>;
  }>;
  requestPermission?(options: { readonly mode: "readwrite" }): Promise<string>;
};

/** A handle of a file or a folder. */
export type HandleLike = FileHandleLike | { readonly kind: "directory"; readonly name: string };

/** A `FileSystemEntry` of a dropped file or folder. */
export type EntryLike = {
  readonly isDirectory: boolean;
  readonly name: string;
  /** From the dropped item on: "/2023/一处/自评表.xlsx". */
  readonly fullPath: string;
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): {
    readEntries(
      found: (entries: readonly EntryLike[]) => void,
      failed: (error: unknown) => void,
    ): void;
  };
};

/** Chromium's file dialog. */
export type OpenPicker = (options: {
  readonly multiple: boolean;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<readonly FileHandleLike[]>;

import { promisify } from "node:util";
import { deflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../hosts/xlsx/package/codec";

const deflateRawAside = promisify(deflateRaw);

/** Node's own zlib: several times faster than the built-in codec, under the same bound on what unpacks. */
export const nativeCodec: Codec = {
  inflateRaw: (bytes, maxSize) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, maxSize) }),
  deflateRaw: (bytes) => deflateRawSync(bytes),
  deflateRawAside: (bytes) => deflateRawAside(bytes),
};

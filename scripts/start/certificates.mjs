import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

/** Where certificates lie that no trust store knows: out of the way of everything that is committed. */
const folder = path.resolve("node_modules/.cache/selfeval/certificates");
const names = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };

/**
 * Certificates for localhost. On Windows and Mac, where Excel runs, they are put into the user's trust store, which
 * asks the user once; elsewhere, or where the user says no, they serve without anybody trusting them.
 */
export async function developmentCertificates() {
  if (process.platform === "win32" || process.platform === "darwin") {
    try {
      return { server: await getHttpsServerOptions(), trusted: true };
    } catch (error) {
      console.error(`证书没有装上。The certificates could not be installed.\n${error}`);
    }
  }
  return { server: await untrusted(), trusted: false };
}

async function untrusted() {
  const files = Object.entries(names).map(([part, name]) => [part, path.join(folder, name)]);
  const { ca, cert, key } = Object.fromEntries(files);
  if (!isValid(cert)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await generateCertificates(ca, cert, key);
  }
  return Object.fromEntries(files.map(([part, file]) => [part, readFileSync(file)]));
}

function isValid(file) {
  if (!existsSync(file)) return false;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + 86_400_000;
}

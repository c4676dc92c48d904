import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";

const SCHEMA = resolve(__dirname, "../fixtures/sarif/sarif-schema-2.1.0.json");

/** The formats the schema names, as strict as our output can be. */
const OPTIONS = {
  allErrors: true,
  strict: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
    "uri-reference": /^(?:%[0-9A-F]{2}|[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=])*$/,
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  },
};

/** Where a log departs from the published schema of SARIF 2.1.0; empty when it is valid. */
export function sarifProblems(log: unknown): readonly string[] {
  // The dialect's own name is left out: the schema uses nothing that differs between dialects.
  const { $schema, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8")) as {
    readonly $schema: string;
  };
  if (!$schema.includes("json-schema.org")) throw new Error("The fixture is no JSON schema.");
  const validate = new Ajv(OPTIONS).compile(schema);
  if (validate(log) === true) return [];
  return (validate.errors ?? []).map((error) => `${JSON.stringify(error)}`);
}

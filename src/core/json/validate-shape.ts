import { nearestWord } from "./nearest-word";
import { anyText, describeShape, nullable, spaced, type Fields, type Shape } from "./shape";

/** What is wrong in a file of the user's: where, and in Chinese what stands there and what may. */
export type ShapeProblem = {
  /** `"weights.budgetExecution.value"`; `""` for the file as a whole. */
  readonly path: string;
  readonly message: string;
};

type Problems = readonly ShapeProblem[];
type JsonObject = Readonly<Record<string, unknown>>;

const NONE: Problems = [];
const LONGEST_QUOTE = 40;

/** Whether a JSON value is an object, not a list and not null. */
export function isJsonObject(json: unknown): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** A JSON value as a message quotes it: `"十"` → `“十”`, long ones cut. */
export function quoteJson(json: unknown): string {
  if (json === undefined) return "空缺";
  if (typeof json === "string") return `“${cut(json)}”`;
  return cut(JSON.stringify(json));
}

function cut(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function inside(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

const NOT_A: Readonly<Record<Shape["kind"], string>> = {
  number: "不是数字",
  text: "不是文字",
  flag: "不是 true 或 false",
  choice: "不在可选值之内",
  nullable: "不合要求",
  list: "不是列表",
  tuple: "不是列表",
  object: "不是对象",
  record: "不是对象",
  ruled: "没有写成带条款的值",
};

type Misfit = { readonly path: string; readonly json: unknown; readonly what?: string };

function misfit(shape: Shape, { path, json, what = NOT_A[shape.kind] }: Misfit): Problems {
  const quoted = typeof json === "string" ? quoteJson(json) : `${quoteJson(json)} `;
  const allowed = spaced(`应为${describeShape(shape)}。`);
  return [{ path, message: `${quoted}${what}；${allowed}` }];
}

type Validate<K extends Shape["kind"]> = (
  shape: Extract<Shape, { kind: K }>,
  json: unknown,
  path: string,
) => Problems;

const validateKind: { readonly [K in Shape["kind"]]: Validate<K> } = {
  number(shape, json, path) {
    if (typeof json !== "number" || !Number.isFinite(json)) return misfit(shape, { path, json });
    if (shape.integer && !Number.isInteger(json))
      return misfit(shape, { path, json, what: "不是整数" });
    if (json < shape.min || json > shape.max)
      return misfit(shape, { path, json, what: "超出范围" });
    return NONE;
  },
  text(shape, json, path) {
    if (typeof json !== "string") return misfit(shape, { path, json });
    if (!shape.mayBeEmpty && json.trim() === "")
      return misfit(shape, { path, json, what: "是空的" });
    if (shape.pattern && !shape.pattern.test(json))
      return misfit(shape, { path, json, what: "写法不对" });
    return NONE;
  },
  flag: (shape, json, path) => (typeof json === "boolean" ? NONE : misfit(shape, { path, json })),
  choice(shape, json, path) {
    if (typeof json === "string" && Object.hasOwn(shape.terms, json)) return NONE;
    return misfit(shape, { path, json });
  },
  nullable: ({ shape }, json, path) => {
    if (json === null) return NONE;
    return validateShape(shape, json, path).map((problem) =>
      problem.path === path && json !== undefined && !isJsonObject(json)
        ? { path, message: problem.message.replace(/。$/, "，或 null。") }
        : problem,
    );
  },
  list(shape, json, path) {
    if (!Array.isArray(json)) return misfit(shape, { path, json });
    return json.flatMap((item: unknown, index) =>
      validateShape(shape.item, item, `${path}[${String(index)}]`),
    );
  },
  tuple(shape, json, path) {
    if (!Array.isArray(json)) return misfit(shape, { path, json });
    if (json.length !== shape.items.length) return misfit(shape, { path, json, what: "项数不对" });
    return shape.items.flatMap((item, index) =>
      validateShape(item, json[index], `${path}[${String(index)}]`),
    );
  },
  object(shape, json, path) {
    return isJsonObject(json)
      ? validateFields(shape.fields, json, path)
      : misfit(shape, { path, json });
  },
  record(shape, json, path) {
    if (!isJsonObject(json)) return misfit(shape, { path, json });
    return Object.entries(json).flatMap(([key, value]) =>
      shape.key.test(key)
        ? validateShape(shape.value, value, inside(path, key))
        : [{ path: inside(path, key), message: `键“${cut(key)}”不对；应为${shape.keyHint}。` }],
    );
  },
  ruled(shape, json, path) {
    if (!isJsonObject(json)) return misfit(shape, { path, json });
    const fields: Fields = {
      value: { title: "值", shape: shape.value, optional: false },
      clause: { title: "条款", shape: CLAUSE, optional: false },
      note: { title: "说明", shape: anyText, optional: true },
    };
    return validateFields(fields, json, path);
  },
};

const CLAUSE = nullable({ kind: "text", mayBeEmpty: false, pattern: null, hint: "出处（文号）" });

function validateFields(fields: Fields, json: JsonObject, path: string): Problems {
  const known = Object.entries(fields).flatMap(([key, { title, shape, optional }]) => {
    if (Object.hasOwn(json, key)) return validateShape(shape, json[key], inside(path, key));
    if (optional) return NONE;
    return [
      {
        path: inside(path, key),
        message: `缺少“${title}”；${spaced(`应为${describeShape(shape)}。`)}`,
      },
    ];
  });
  return [...known, ...unknownKeys(fields, json, path)];
}

function unknownKeys(fields: Fields, json: JsonObject, path: string): Problems {
  const allowed = Object.keys(fields);
  return Object.keys(json)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => {
      const near = nearestWord(key, allowed);
      const advice = near === null ? `可用的键：${allowed.join("、")}。` : `是不是“${near}”？`;
      return { path: inside(path, key), message: `没有“${cut(key)}”这个键；${advice}` };
    });
}

/** Every place where `json` departs from the shape, in the order of the shape; empty when it fits. */
export function validateShape(shape: Shape, json: unknown, path: string): Problems {
  const validate = validateKind[shape.kind] as Validate<Shape["kind"]>;
  return validate(shape, json, path);
}

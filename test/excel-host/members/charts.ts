import { hostError } from "../engine/host-error";
import type { Call, ChartPartName, HostObject, Members, ObjectOf, Scalar } from "../engine/objects";
import { areaOf, numberArgument, rangeArgument, textArgument } from "./arguments";
import { fullAddress } from "./addresses";

/** `worksheet.charts`. */
export const chartCollection: Members<"ChartCollection"> = {
  items: ({ sheet }) => sheet.charts.map((own) => ({ kind: "Chart", sheet, chart: own })),
  item: (call) => byName(call) ?? missing(),
  methods: { GetCount: ({ target }) => target.sheet.charts.length },
  finders: {
    Add: addChart,
    GetItemAt: ({ target: { sheet }, args }) => {
      const found = sheet.charts[numberArgument(args[0])];
      return found ? { kind: "Chart", sheet, chart: found } : missing();
    },
    GetItemOrNullObject: byName,
  },
};

type CollectionCall = Call<"ChartCollection">;

function byName({ target: { sheet }, args }: CollectionCall): HostObject | null {
  const wanted = textArgument(args[0]);
  const found = sheet.charts.find(({ id, name }) => name === wanted || id === wanted);
  return found ? { kind: "Chart", sheet, chart: found } : null;
}

function missing(): never {
  throw hostError("ItemNotFound");
}

/** Each column of the source is a series. */
function addChart({ target, host, args, objects }: CollectionCall): HostObject {
  const { sheet } = target;
  host.aboutToWrite(target);
  if (sheet.protected && sheet.protectionOptions["allowEditObjects"] !== true) {
    throw hostError("AccessDenied");
  }
  const source = rangeArgument([objects[1], args[1]], host.workbook, sheet);
  const { left, right } = source.area;
  const series = Array.from({ length: right - left + 1 }, (_, at) => ({
    values: fullAddress({
      sheet: source.sheet,
      area: { ...source.area, left: left + at, right: left + at },
    }),
    names: null,
    set: {},
  }));
  const id = host.newId("chart");
  const made = {
    id,
    type: textArgument(args[0]),
    name: `图表 ${sheet.charts.length + 1}`,
    over: null,
    set: {},
    series,
  };
  sheet.charts.push(made);
  return { kind: "Chart", sheet, chart: made };
}

/** A chart. */
export const chart: Members<"Chart"> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ chart: own }) => own.id },
    Name: {
      get: ({ chart: own }) => own.name,
      set: ({ target, value }) => {
        target.chart.name = textArgument(value);
      },
    },
    ChartType: { get: ({ chart: own }) => own.type },
  },
  links: {
    Title: partOf("Title"),
    Legend: partOf("Legend"),
    Axes: partOf("Axes"),
    Series: ({ sheet, chart: own }) => ({ kind: "ChartSeriesCollection", sheet, chart: own }),
  },
  methods: {
    Delete: ({ target: { sheet, chart: own }, target, host }) => {
      host.aboutToWrite(target);
      const at = sheet.charts.indexOf(own);
      if (at < 0) missing();
      sheet.charts.splice(at, 1);
    },
    SetPosition: ({ target: { sheet, chart: own }, host, args }) => {
      const [from, to] = args.map((address) =>
        areaOf(host.workbook, sheet, textArgument(address ?? null)),
      );
      if (!from || !to) throw hostError("InvalidArgument");
      const { top, left } = from.area;
      const { bottom, right } = to.area;
      own.over = fullAddress({ sheet, area: { top, left, bottom, right } });
    },
  },
};

type OnChart = {
  readonly sheet: ObjectOf<"Chart">["sheet"];
  readonly chart: ObjectOf<"Chart">["chart"];
};

function partOf(part: ChartPartName) {
  return ({ sheet, chart: own }: OnChart): HostObject => ({
    kind: "ChartPart",
    sheet,
    chart: own,
    part,
  });
}

/** What can be set of each part. */
const SETTINGS: Readonly<Record<ChartPartName, readonly string[]>> = {
  Title: ["Text", "Visible"],
  Legend: ["Visible"],
  Axes: [],
  CategoryAxis: ["Minimum", "Maximum", "MajorUnit", "NumberFormat", "ReversePlotOrder", "Position"],
  ValueAxis: ["Minimum", "Maximum", "MajorUnit", "NumberFormat", "ReversePlotOrder", "Position"],
  "CategoryAxis.Title": ["Text", "Visible"],
  "ValueAxis.Title": ["Text", "Visible"],
  "CategoryAxis.MajorGridlines": ["Visible"],
  "ValueAxis.MajorGridlines": ["Visible"],
};

const NAMES = [...new Set(Object.values(SETTINGS).flat())];

/** A title, a legend, an axis or what belongs to one. */
export const chartPart: Members<"ChartPart"> = {
  scalars: Object.fromEntries(NAMES.map((name) => [name, setting(name)])),
  links: {
    CategoryAxis: partOf("CategoryAxis"),
    ValueAxis: partOf("ValueAxis"),
    Title: axisPart("Title"),
    MajorGridlines: axisPart("MajorGridlines"),
  },
};

function axisPart(name: "Title" | "MajorGridlines") {
  return ({ sheet, chart: own, part }: ObjectOf<"ChartPart">): HostObject => {
    if (part !== "CategoryAxis" && part !== "ValueAxis") throw hostError("ApiNotFound");
    return { kind: "ChartPart", sheet, chart: own, part: `${part}.${name}` };
  };
}

function setting(name: string): Scalar<"ChartPart"> {
  return {
    get: ({ chart: own, part }) => own.set[`${part}.${name}`] ?? null,
    set: ({ target: { chart: own, part }, value }) => {
      if (!SETTINGS[part].includes(name)) throw hostError("ApiNotFound");
      own.set[`${part}.${name}`] = value;
    },
  };
}

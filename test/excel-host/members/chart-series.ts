import { hostError } from "../engine/host-error";
import type { Call, HostObject, Members, ObjectOf, Scalar } from "../engine/objects";
import { fullAddress } from "./addresses";
import { numberArgument, rangeArgument, textArgument } from "./arguments";

/** `chart.series`. */
export const chartSeriesCollection: Members<"ChartSeriesCollection"> = {
  items: ({ sheet, chart }) =>
    chart.series.map((series) => ({ kind: "ChartSeries", sheet, chart, series })),
  methods: { GetCount: ({ target }) => target.chart.series.length },
  finders: {
    GetItemAt: ({ target: { sheet, chart }, args }) => {
      const series = chart.series[numberArgument(args[0])];
      if (!series) throw hostError("InvalidArgument");
      return { kind: "ChartSeries", sheet, chart, series };
    },
    Add: ({ target: { sheet, chart }, args }) => {
      const name = args[0];
      const set = name == null ? {} : { Name: textArgument(name) };
      const series = { values: null, names: null, set };
      chart.series.push(series);
      return { kind: "ChartSeries", sheet, chart, series };
    },
  },
};

const SETTINGS = ["Name", "GapWidth", "HasDataLabels", "MarkerSize", "MarkerStyle"] as const;

/** A series of a chart. */
export const chartSeries: Members<"ChartSeries"> = {
  scalars: Object.fromEntries(SETTINGS.map((name) => [name, setting(name)])),
  links: { Format: partOf("Format") },
  methods: {
    SetValues: (call) => {
      call.target.series.values = addressOf(call);
    },
    SetXAxisValues: (call) => {
      call.target.series.names = addressOf(call);
    },
  },
};

function setting(name: string): Scalar<"ChartSeries"> {
  return {
    get: ({ series }) => series.set[name] ?? null,
    set: ({ target: { series }, value }) => {
      series.set[name] = value;
    },
  };
}

function addressOf({ target, host, args, objects }: Call<"ChartSeries">): string {
  return fullAddress(rangeArgument([objects[0], args[0]], host.workbook, target.sheet));
}

function partOf(part: ObjectOf<"ChartSeriesPart">["part"]) {
  return ({ sheet, chart, series }: Omit<ObjectOf<"ChartSeries">, "kind">): HostObject => ({
    kind: "ChartSeriesPart",
    sheet,
    chart,
    series,
    part,
  });
}

/** How a series is drawn. */
export const chartSeriesPart: Members<"ChartSeriesPart"> = {
  scalars: {
    LineStyle: {
      get: ({ series }) => series.set["Line.LineStyle"] ?? null,
      set: ({ target: { series, part }, value }) => {
        if (part !== "Line") throw hostError("ApiNotFound");
        series.set["Line.LineStyle"] = value;
      },
    },
  },
  links: { Fill: partOf("Fill"), Line: partOf("Line") },
  methods: {
    SetSolidColor: ({ target: { series, part }, args }) => {
      if (part !== "Fill") throw hostError("ApiNotFound");
      series.set["Fill.Color"] = textArgument(args[0] ?? null);
    },
  },
};

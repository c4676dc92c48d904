import { makeStyles, tokens } from "@fluentui/react-components";

/** How the charts look; in forced colours the bars take the system's own. */
export const useChartStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: {
    maxHeight: "260px",
    overflowY: "auto",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chart: { display: "block", width: "100%", fontFamily: "inherit", fontSize: "12px" },
  label: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  value: {
    fill: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  track: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  typed: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  proposed: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  lost: {
    fill: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  swatch: { display: "inline-flex", alignItems: "center", gap: "6px" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: {
    padding: "4px 0",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inside: { padding: "2px 0 4px 16px" },
  points: { display: "block", width: "100%", maxWidth: "560px", fontSize: "12px" },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  dot: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.7,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Highlight", fillOpacity: 1, stroke: "Canvas" },
  },
  list: {
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  link: {
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

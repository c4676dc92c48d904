import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

/** On paper only the print view stands, black on white whatever the theme. */
const useSheetStyles = makeStaticStyles([
  "@page { size: A4 portrait; margin: 14mm 12mm 16mm; }",
  "@media print { html, body { height: auto !important; overflow: visible !important; background: #fff !important; } body > *:not([data-print]) { display: none !important; } }",
]);

const LINE = "1px solid #999";

const useStyles = makeStyles({
  sheet: {
    display: "none",
    "@media print": { display: "block" },
    colorScheme: "light",
    color: "#000",
    backgroundColor: "#fff",
    fontFamily:
      '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    fontSize: "9.5pt",
    lineHeight: 1.45,
    overflowWrap: "anywhere",
    "& h1": { margin: "0 0 2mm", fontSize: "16pt", lineHeight: 1.3 },
    "& h2": { margin: "6mm 0 2mm", fontSize: "12pt", breakAfter: "avoid" },
    "& h3": { margin: "4mm 0 1.5mm", fontSize: "10.5pt", breakAfter: "avoid" },
    "& p": { margin: "1mm 0" },
    "& table": { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
    "& thead": { display: "table-header-group" },
    "& tr": { breakInside: "avoid" },
    "& th, & td": {
      padding: "1mm 1.5mm",
      border: LINE,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: "normal",
    },
    "& thead th": { fontWeight: "bold", borderBottom: "1.5px solid #000" },
    "& .figure": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  facts: { margin: 0, padding: 0, listStyleType: "none" },
  footer: { marginTop: "6mm", fontSize: "8pt", color: "#444" },
  notice: { padding: "1.5mm 2mm", border: "1.5px solid #000" },
});

/** How the print view looks. */
export function usePrintStyles(): ReturnType<typeof useStyles> {
  useSheetStyles();
  return useStyles();
}

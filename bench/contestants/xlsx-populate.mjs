/** xlsx-populate: reads every value, writes the cells of each sheet, saves. */
import XlsxPopulate from "xlsx-populate";
import { contestantArguments, sayValuesRead } from "./plan.mjs";

const { input, output, cells } = contestantArguments();
const workbook = await XlsxPopulate.fromFileAsync(input);

let valuesRead = 0;
for (const sheet of workbook.sheets()) {
  const used = sheet.usedRange();
  if (!used) continue;
  used.forEach((cell) => {
    if (cell.value() !== undefined) valuesRead += 1;
  });
}

for (const sheet of workbook.sheets()) {
  for (const { address, value } of cells) sheet.cell(address).value(value);
}
await workbook.toFileAsync(output);
sayValuesRead(valuesRead);

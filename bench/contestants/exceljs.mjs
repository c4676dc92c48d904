/** exceljs: reads every value, writes the cells of each sheet, saves. */
import ExcelJS from "exceljs";
import { contestantArguments, sayValuesRead } from "./plan.mjs";

const { input, output, cells } = contestantArguments();
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(input);

let valuesRead = 0;
workbook.eachSheet((sheet) => {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value !== null && (!cell.isMerged || cell.master === cell)) valuesRead += 1;
    });
  });
});

workbook.eachSheet((sheet) => {
  for (const { address, value } of cells) sheet.getCell(address).value = value;
});
await workbook.xlsx.writeFile(output);
sayValuesRead(valuesRead);

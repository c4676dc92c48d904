import type { OpenPicker } from "./file-system-types";
import {
  gatherHandles,
  gatherList,
  NOTHING_GATHERED,
  WORKBOOK_SUFFIXES,
  type Gathered,
} from "./source-files";

/** Asks for files: by Chromium's own dialog, whose files can be written back, else by an input. Nothing when cancelled. */
export async function chooseFiles(): Promise<Gathered> {
  const picker = (window as { showOpenFilePicker?: OpenPicker }).showOpenFilePicker;
  if (!picker) return chooseByInput("files");
  try {
    return await gatherHandles(await picker.call(window, PICKER_OPTIONS));
  } catch (error) {
    // A page in a frame or under a policy may not use the dialog; the input always works.
    return isCancelled(error) ? NOTHING_GATHERED : chooseByInput("files");
  }
}

/** Asks for a folder; its workbooks and those in the folders below are given. */
export function chooseFolder(): Promise<Gathered> {
  return chooseByInput("folder");
}

const PICKER_OPTIONS: Parameters<OpenPicker>[0] = {
  multiple: true,
  types: [
    {
      description: "Excel",
      accept: {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
        "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
        "application/vnd.ms-excel": [".xls"],
      },
    },
  ],
};

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function chooseByInput(what: "files" | "folder"): Promise<Gathered> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    if (what === "folder") input.webkitdirectory = true;
    else input.accept = WORKBOOK_SUFFIXES.join(",");
    // In the page, because some browsers forget an input that is nowhere before it has answered.
    input.hidden = true;
    document.body.append(input);
    const end = (gathered: Gathered) => {
      input.remove();
      resolve(gathered);
    };
    input.addEventListener("change", () => end(gatherList([...(input.files ?? [])])));
    input.addEventListener("cancel", () => end(NOTHING_GATHERED));
    input.click();
  });
}

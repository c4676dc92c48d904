import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { openMark } from "../../open-marks";

/** A skeleton that was written into the form and not completed, or any "〔待填〕" of the user's own. */
export const noteStillOpen = defineCheck({
  meta: {
    id: "SE548",
    name: "note-still-open",
    level: "error",
    group: "notes",
    title: "偏差原因还有待填处",
    why: "“〔待填〕”是给填表人留的位置，没有填完就报送，等于没有说明原因。",
    howToFix: "把每一处“〔待填〕”换成本单位的具体原因和改进措施。",
    clause: null,
    defects: ["D63", "D05"],
    missingData: true,
    messages: {
      open: "“{name}”的偏差原因里还有“{mark}”没有填写。请写明后再报送。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const mark = openMark(indicator.deviationNote.text);
      if (mark === null) continue;
      const args = { name: nameOf(indicator), mark };
      yield { messageId: "open", args, at: [indicator.deviationNote], indicator, part: "偏差原因" };
    }
    for (const fundingRow of form.funding) {
      const mark = openMark(fundingRow.deviationNote.text);
      if (mark === null) continue;
      const args = { name: fundingRow.label, mark };
      yield {
        messageId: "open",
        args,
        at: [fundingRow.deviationNote],
        fundingRow,
        part: "偏差原因",
      };
    }
  },
});

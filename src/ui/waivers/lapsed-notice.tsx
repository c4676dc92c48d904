import type { ReactElement } from "react";
import { changedContents, type LapsedWaiver } from "../../core/index";
import { Content } from "../parts/content";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";

/** A finding was marked 不适用 before: why then, and what its cells held and hold. */
export function LapsedNotice({ lapsed }: { readonly lapsed: LapsedWaiver }): ReactElement {
  const { waive } = useTexts().findings;
  return (
    <Notice tone="warning">
      <p>{waive.lapsed}</p>
      <p>
        {waive.lapsedReason} <Content>{lapsed.waiver.reason}</Content>
      </p>
      <p>{waive.lapsedChange}</p>
      <PlainList>
        {changedContents(lapsed).map(({ before, after }, index) => (
          <li key={index}>
            <Content>{before}</Content> {waive.becomes} <Content>{after}</Content>
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}

import type { ReactElement } from "react";
import { fillMessage, type CheckMeta } from "../../core/index";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import type { KeptExample, KeptMessage } from "./check-examples";
import { useCheckStyles } from "./check-styles";

/** Examples of a check: what the form says, and what is said of it. */
export function CheckExampleList(props: {
  readonly meta: CheckMeta;
  readonly examples: readonly KeptExample[];
}): ReactElement {
  const { meta, examples } = props;
  const { checkPages } = useTexts();
  const styles = useCheckStyles();
  return (
    <>
      {examples.map(({ given, says }, index) => (
        <div key={index} className={styles.example}>
          <ul className={styles.given}>
            {given.map((line, at) => (
              <li key={at}>
                <Content>{line}</Content>
              </li>
            ))}
          </ul>
          {says.map((message) => (
            <div key={message.cells} className={styles.says}>
              {checkPages.says}
              <Content>{said(meta, message)}</Content>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function said({ messages }: CheckMeta, { cells, messageId, args }: KeptMessage): string {
  return `${cells} ${fillMessage(messages[messageId] ?? "", args)}`;
}

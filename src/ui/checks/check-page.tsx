import type { ReactElement, ReactNode } from "react";
import { checkGroupTerms, clauseText, type CheckMeta } from "../../core/index";
import { MarkWord } from "../findings/mark-word";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { CheckExampleList } from "./check-example-list";
import { useCheckStyles } from "./check-styles";
import { useExamples } from "./use-examples";

/** What a check looks for, why, on what ground, what to do about it, and examples of both kinds from its tests. */
export function CheckPage({ meta }: { readonly meta: CheckMeta }): ReactElement {
  const { checkPages } = useTexts();
  const styles = useCheckStyles();
  const examples = useExamples(meta.id);
  return (
    <div className={styles.stack}>
      <Facts meta={meta} />
      <Part heading={checkPages.why}>
        <Content>{meta.why}</Content>
      </Part>
      <Part heading={checkPages.how}>
        <Content>{meta.howToFix}</Content>
      </Part>
      {examples === "loading" ? <p className={styles.quiet}>{checkPages.loading}</p> : null}
      {examples === null ? <p className={styles.quiet}>{checkPages.noExamples}</p> : null}
      {examples === null || examples === "loading" ? null : (
        <>
          <Part heading={checkPages.bad}>
            <CheckExampleList meta={meta} examples={examples.bad} />
          </Part>
          <Part heading={checkPages.good}>
            <CheckExampleList meta={meta} examples={examples.good} />
          </Part>
        </>
      )}
    </div>
  );
}

function Facts({ meta }: { readonly meta: CheckMeta }): ReactElement {
  const { checkPages } = useTexts();
  const styles = useCheckStyles();
  const { fixes = [] } = meta;
  return (
    <dl className={styles.facts}>
      <dt>{checkPages.level}</dt>
      <dd>
        <MarkWord mark={meta.level} />
      </dd>
      <dt>{checkPages.group}</dt>
      <dd>
        <Content>{checkGroupTerms[meta.group]}</Content>
      </dd>
      <dt>{checkPages.clause}</dt>
      <dd>
        <Content>{clauseText(meta)}</Content>
      </dd>
      <dt>{checkPages.fixes}</dt>
      {fixes.length === 0 ? <dd>{checkPages.noFix}</dd> : null}
      {fixes.map((safety) => (
        <dd key={safety}>{checkPages.fixKinds[safety]}</dd>
      ))}
      {meta.limit === undefined ? null : (
        <>
          <dt>{checkPages.limit}</dt>
          <dd>
            <Content>{meta.limit}</Content>
          </dd>
        </>
      )}
    </dl>
  );
}

function Part(props: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useCheckStyles();
  return (
    <section>
      <h3 className={styles.heading}>{props.heading}</h3>
      {props.children}
    </section>
  );
}

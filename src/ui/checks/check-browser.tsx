import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { checks } from "../../core/index";
import { MarkWord } from "../findings/mark-word";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { leaveOnEscape } from "../parts/leave-on-escape";
import { Screen } from "../parts/screen";
import { useEscape } from "../parts/use-escape";
import { useTexts } from "../text/use-texts";
import { CheckScreen } from "./check-screen";
import { useCheckStyles } from "./check-styles";
import { findChecks, type FoundGroup } from "./find-checks";

/** Every check there is, by group, found by words; choosing one opens its page. */
export function CheckBrowser({ onClose }: { onClose(): void }): ReactElement {
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const leave = (): void => (open === null ? onClose() : setOpen(null));
  // Where the focus got lost the key reaches the page alone.
  useEscape(leave);
  const choose = (check: string): void => {
    last.current = check;
    setOpen(check);
  };
  return (
    <div style={{ display: "contents" }} onKeyDown={(event) => leaveOnEscape(event, leave)}>
      {open === null ? (
        <CheckList
          words={words}
          onWords={setWords}
          onChoose={choose}
          returnTo={last.current}
          onClose={onClose}
        />
      ) : (
        <CheckScreen check={open} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

type CheckListProps = {
  readonly words: string;
  /** The check whose page was open before: the focus goes back to it. */
  readonly returnTo: string | null;
  onWords(words: string): void;
  onChoose(check: string): void;
  onClose(): void;
};

function CheckList({ words, returnTo, onWords, onChoose, onClose }: CheckListProps): ReactElement {
  const { checkPages } = useTexts();
  const styles = useCheckStyles();
  const groups = useMemo(() => findChecks(words), [words]);
  const shown = groups.reduce((count, { members }) => count + members.length, 0);
  const top = useRef<HTMLDivElement>(null);
  // After the heading has taken the focus, which a new screen's does.
  useEffect(() => {
    const line = returnTo === null ? null : `[data-check="${returnTo}"]`;
    if (line !== null) top.current?.parentElement?.querySelector<HTMLElement>(line)?.focus();
  }, [returnTo]);
  return (
    <Screen title={checkPages.title}>
      <div ref={top}>
        <ActionButton onClick={onClose}>{checkPages.back}</ActionButton>
      </div>
      <input
        type="search"
        className={styles.search}
        aria-label={checkPages.search}
        placeholder={checkPages.searchHint}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <p role="status" className={styles.quiet}>
        {shown === 0 ? checkPages.noneFound : checkPages.shown(shown, checks.length)}
      </p>
      {groups.map((group) => (
        <Group key={group.group} found={group} onChoose={onChoose} />
      ))}
    </Screen>
  );
}

type GroupProps = {
  readonly found: FoundGroup;
  onChoose(check: string): void;
};

function Group({ found, onChoose }: GroupProps): ReactElement {
  const styles = useCheckStyles();
  return (
    <section>
      <h3 className={styles.heading}>
        <Content>{found.term}</Content>
      </h3>
      <ul className={styles.list}>
        {found.members.map(({ id, title, level }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              data-check={id}
              onClick={() => onChoose(id)}
            >
              <MarkWord mark={level} /> <Content className={styles.id}>{id}</Content>{" "}
              <Content>{title}</Content>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

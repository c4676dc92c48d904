import { PortError } from "../../src/app/ports";
import { connect, type Peer } from "../../src/page/channel/peer";
import { channelPair } from "./support/channel-pair";

type Theirs = {
  double(value: number): number;
  refuse(): Promise<void>;
  fail(): Promise<void>;
  length(bytes: Uint8Array): number;
  give(): { bytes: Uint8Array; revision: number };
  note(text: string): void;
};

function pair() {
  const channels = channelPair();
  const notes: string[] = [];
  const given = new Uint8Array([1, 2, 3]);
  const listen = () =>
    connect(
      channels.worker,
      {
        double: (value: number) => value * 2,
        refuse: () => Promise.reject(new PortError("locked" as never, "已锁定。")),
        fail: () => Promise.reject(new TypeError("mistake")),
        length: (bytes: Uint8Array) => bytes.length,
        give: () => ({ bytes: given, revision: 4 }),
        note: (text: string) => void notes.push(text),
      },
      "now",
    );
  const peer: Peer<Theirs> = connect<Theirs>(channels.page, {}, "whenReady");
  return { ...channels, peer, listen, notes, given };
}

describe("two sides joined by a channel", () => {
  test("answer each other, and hear what was said before they listened", async () => {
    const { peer, listen, notes } = pair();
    peer.tell("note", "early");
    const answer = peer.call("double", 21);
    await new Promise((resolve) => setTimeout(resolve, 5));
    listen();
    expect(await answer).toBe(42);
    expect(notes).toEqual(["early"]);
  });

  test("refuse with the code and the words of the error", async () => {
    const { peer, listen } = pair();
    listen();
    await expect(peer.call("refuse")).rejects.toMatchObject({
      code: "locked",
      message: "已锁定。",
    });
    await expect(peer.call("fail")).rejects.toMatchObject({ code: "ours" });
  });

  test("hand bytes over instead of copying them", async () => {
    const { peer, listen, given } = pair();
    listen();
    const bytes = new Uint8Array(8);
    expect(await peer.call("length", bytes)).toBe(8);
    expect(bytes.length).toBe(0);
    expect(await peer.call("give")).toMatchObject({ revision: 4, bytes: { length: 3 } });
    expect(given.length).toBe(0);
  });

  test("refuse everything once the other side is gone", async () => {
    const { peer, listen, kill } = pair();
    listen();
    let deaths = 0;
    peer.onDeath(() => (deaths += 1));
    const waiting = peer.call("double", 1);
    kill();
    kill();
    await expect(waiting).rejects.toMatchObject({ code: "gone" });
    await expect(peer.call("double", 1)).rejects.toMatchObject({ code: "gone" });
    expect(deaths).toBe(1);
  });
});

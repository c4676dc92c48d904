/** A text for people in a SARIF log. */
export type SarifMessage = { readonly text: string };

/**
 * A plain text message (SARIF 2.1.0 §3.11.3): braces are doubled, for `{0}` is a placeholder, and nothing may look
 * like an embedded link: `sarifMessage("{1} [a](b)")` → `{ text: "{{1}} [a] (b)" }`.
 */
export function sarifMessage(text: string): SarifMessage {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}

import { useSyncExternalStore } from "react";
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Light or dark, as chosen by the user, the host or the system. */
export type Brightness = "light" | "dark";

/** The green of the ribbon's neighbourhood, from nearly black to nearly white. */
const green: BrandVariants = {
  10: "#020a05",
  20: "#052010",
  30: "#08331a",
  40: "#0a4322",
  50: "#0b522a",
  60: "#0c6132",
  70: "#0d6f39",
  80: "#107c41",
  90: "#2a8a53",
  100: "#439866",
  110: "#5ca67a",
  120: "#76b48e",
  130: "#90c3a4",
  140: "#abd2ba",
  150: "#c7e2d1",
  160: "#e4f1e9",
};

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const makers: Readonly<Record<Brightness, () => Theme>> = {
  light: () => ({ ...createLightTheme(green), fontFamilyBase }),
  // Links and reds lighter than Fluent's, for 4.5 : 1 on its background.
  dark: () => ({
    ...createDarkTheme(green),
    fontFamilyBase,
    colorBrandForeground1: green[110],
    colorBrandForeground2: green[120],
    colorBrandForegroundLink: green[120],
    colorCompoundBrandBackground: green[110],
    colorStatusDangerForeground1: "#f1a6ab",
  }),
};

const made: Partial<Record<Brightness, Theme>> = {};

/** Fluent's theme in our green, made when it is first worn. */
export function themeOf(brightness: Brightness): Theme {
  return (made[brightness] ??= makers[brightness]());
}

/** The brightness asked for; without one, the system's, followed while it changes. */
export function useBrightness(asked: Brightness | null): Brightness {
  const systemIsDark = useSyncExternalStore(watchSystem, isSystemDark, () => false);
  return asked ?? (systemIsDark ? "dark" : "light");
}

function darkQuery(): MediaQueryList | null {
  return typeof window.matchMedia === "function"
    ? window.matchMedia("(prefers-color-scheme: dark)")
    : null;
}

function isSystemDark(): boolean {
  return darkQuery()?.matches ?? false;
}

function watchSystem(listener: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

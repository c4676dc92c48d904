import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What waits for good fails all the same; by default a machine that is busy for a second fails what is only slow.
configure({ asyncUtilTimeout: 10_000 });

import { hash } from "node:crypto";

/** The SHA-256 of some bytes, in hex. */
export const sha256Of = (bytes: Uint8Array): string => hash("sha256", bytes);

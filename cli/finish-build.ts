import { precompressStatic } from "../server/precompress-static.ts";

await precompressStatic(".next/static");

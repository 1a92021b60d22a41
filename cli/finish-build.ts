import { bundleReaderScript } from "../server/bundle-reader-script.ts";
import { precompressStatic } from "../server/precompress-static.ts";

await bundleReaderScript("reader/main.ts", ".next");
await precompressStatic(".next/static");

import { bundleReaderScripts } from "../server/bundle-reader-scripts.ts";
import { precompressStatic } from "../server/precompress-static.ts";

await bundleReaderScripts("reader", ".next");
await precompressStatic(".next/static");

import { articleTextsA1 } from "./article-texts-a1.ts";
import { articleTextsA2 } from "./article-texts-a2.ts";
import { articleTextsB1 } from "./article-texts-b1.ts";
import { articleTextsB2 } from "./article-texts-b2.ts";
import { articleTextsC1 } from "./article-texts-c1.ts";
import { articleTextsC2 } from "./article-texts-c2.ts";
import { articleTextsC3 } from "./article-texts-c3.ts";
import { articleTextsD1 } from "./article-texts-d1.ts";
import { articleTextsD2 } from "./article-texts-d2.ts";
import type { DemoArticle } from "./demo-article.ts";

/** Every invented article, in no particular order. */
export const demoArticles: DemoArticle[] = [
	...articleTextsA1,
	...articleTextsA2,
	...articleTextsB1,
	...articleTextsB2,
	...articleTextsC1,
	...articleTextsC2,
	...articleTextsC3,
	...articleTextsD1,
	...articleTextsD2,
];

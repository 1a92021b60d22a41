const ID = /^[\w-]{11}$/;
const HOSTS = new Set(["youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com"]);
const PATH = /^\/(?:embed|shorts|live)\/([^/]+)$/;

/** The id of a film at YouTube from its address in any of its forms, or from the id itself; null for all else. */
export function parseYoutubeId(text: string): string | null {
	const given = text.trim();
	if (ID.test(given)) return given;
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol)) return null;
	const id = findId(url);
	return id !== null && ID.test(id) ? id : null;
}

function findId({ hostname, pathname, searchParams }: URL): string | null {
	if (hostname === "youtu.be") return pathname.slice(1);
	if (!HOSTS.has(hostname)) return null;
	return pathname === "/watch" ? searchParams.get("v") : (PATH.exec(pathname)?.[1] ?? null);
}

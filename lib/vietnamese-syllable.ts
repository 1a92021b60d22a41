const ONSETS = new Set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").concat(""));

const RIMES = new Set(
	`a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
	i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
	ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uân uâng uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut uê uêch uênh uơ
	uy uya uych uyên uyêt uynh uyt uyp uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
	y ych yên yêm yêng yêt yêu ynh yt`.split(/\s+/),
);

/** Grave, acute, tilde, hook, dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ENDS_IN_STOP = /(?:c|ch|p|t)$/;
const MAY_STOP = new Set(["\u0301", "\u0323"]);
const ONSET = /^(?:ngh|ng|gh|gi|qu|nh|ph|th|tr|ch|kh|[bcdđghklmnprstvx])?/;

function isSplitRight(bare: string, onset: string): boolean {
	const rime = bare.slice(onset.length);
	// "yên", "quyên": after any other beginning it is written "iên".
	if (rime.startsWith("yê") && onset !== "" && onset !== "qu") return false;
	return ONSETS.has(onset) && RIMES.has(rime);
}

/** Whether it could be a syllable of Vietnamese: a beginning, a rime, at most one tone, and a tone that its end allows. */
export function isVietnameseSyllable(word: string): boolean {
	const apart = word.toLowerCase().normalize("NFD");
	const tones = apart.match(TONES) ?? [];
	if (tones.length > 1) return false;
	const bare = apart.replace(TONES, "").normalize("NFC");
	if (ENDS_IN_STOP.test(bare) && !MAY_STOP.has(tones[0] ?? "")) return false;
	const onset = ONSET.exec(bare)?.[0] ?? "";
	// "gì", "giếng": there the i belongs to the rime.
	return isSplitRight(bare, onset) || (onset === "gi" && isSplitRight(bare, "g"));
}

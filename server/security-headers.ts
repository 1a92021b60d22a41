const PERMISSIONS = [
	"accelerometer",
	"autoplay",
	"browsing-topics",
	"camera",
	"display-capture",
	"encrypted-media",
	"geolocation",
	"gyroscope",
	"hid",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"serial",
	"usb",
	"xr-spatial-tracking",
];

const READER_POLICY = {
	"default-src": "'none'",
	"script-src": "'self'",
	"style-src": "'self'",
	"img-src": "'self' data:",
	"media-src": "'self'",
	"font-src": "'self'",
	"connect-src": "'self'",
	"frame-src": "https://www.youtube-nocookie.com",
	"form-action": "'self'",
	"base-uri": "'none'",
	"object-src": "'none'",
	"frame-ancestors": "'none'",
	"manifest-src": "'self'",
};
const ERROR_POLICY = {
	"default-src": "'none'",
	"form-action": "'self'",
	"base-uri": "'none'",
	"frame-ancestors": "'none'",
};

type Headers = Readonly<Record<string, string>>;

export interface SecurityHeaders {
	/** Pages for readers. */
	page: Headers;
	/** Uploads: nothing in them may run. */
	upload: Headers;
	/** Files we built or wrote ourselves. */
	file: Headers;
	/** The gate's own error pages, whose one style sheet is known by its hash. */
	error: Headers;
	/** The editorial area and machine endpoints; `nonce` is drawn for each answer. */
	toApp: (nonce: string) => Headers;
}

interface SecurityHeaderOptions {
	/** The public address is https: adds what would be wrong on plain http. */
	isHttps: boolean;
	/** Base64 SHA-256 of the error pages' inline style. */
	errorStyleHash: string;
}

/** The security headers of every kind of answer. */
export function makeSecurityHeaders({ isHttps, errorStyleHash }: SecurityHeaderOptions): SecurityHeaders {
	const everywhere = {
		"x-content-type-options": "nosniff",
		"referrer-policy": "strict-origin-when-cross-origin",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"permissions-policy": PERMISSIONS.map((name) => `${name}=()`).join(", "),
		"x-frame-options": "DENY",
		...(isHttps ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
	};
	const toPolicy = (directives: Headers) => {
		const parts = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
		return [...parts, ...(isHttps ? ["upgrade-insecure-requests"] : [])].join("; ");
	};
	const { "frame-src": _frames, ...withoutFrames } = READER_POLICY;
	return {
		page: {
			...everywhere,
			"content-security-policy": toPolicy(READER_POLICY),
			"speculation-rules": '"/speculation-rules.json"',
		},
		upload: { ...everywhere, "content-security-policy": "sandbox; default-src 'none'" },
		file: { ...everywhere, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" },
		error: {
			...everywhere,
			"content-security-policy": toPolicy({ ...ERROR_POLICY, "style-src": `'sha256-${errorStyleHash}'` }),
			"cache-control": "no-store",
		},
		toApp: (nonce) => ({
			...everywhere,
			"content-security-policy": toPolicy({
				...withoutFrames,
				// A text before it is published, as its page will show it.
				"frame-src": "'self'",
				"script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'`,
				"style-src": "'self' 'unsafe-inline'",
			}),
			"cache-control": "no-store",
		}),
	};
}

/**
 * Sentences that servers of the old portals print into their pages when they fail. Where the end of a message is
 * not known, only letters that no Vietnamese headline starts with are taken, because a headline may follow on the
 * same line.
 */
const tail = "[a-z][a-z0-9 ,;:'\"/()_.-]*";

export const ERROR_SIGNATURES: readonly RegExp[] = [
	// .NET: requests to other servers
	/The request was aborted: [^.]{1,120}\./g,
	/The underlying connection was closed: [^.]{1,160}\./g,
	/The remote server returned an error: \(\d{3}\)[^.]{0,60}\./g,
	/The remote name could not be resolved: '[^']{0,200}'\.?/g,
	/Unable to connect to the remote server\.?/g,
	/The operation has timed out\.?/g,
	/The SSL connection could not be established, see inner exception\.?/g,
	/Could not (?:create|establish)(?: a)? (?:SSL\/TLS secure channel|trust relationship for the SSL\/TLS secure channel)[^.]{0,80}\.?/g,
	// .NET: the page itself
	/Server Error in '[^']{0,120}' Application\.?/g,
	/Object reference not set to an instance of an object\.?/g,
	/Input string was not in a correct format\.?/g,
	/String was not recognized as a valid DateTime\.?/g,
	/Index was (?:outside the bounds of the array|out of range)\.(?: Must be non-negative and less than the size of the collection\.)?/g,
	/Value cannot be null\.(?:\s*\(?Parameter (?:name: )?'?\w+'?\)?\.?)?/g,
	/Specified cast is not valid\.?/g,
	/Could not load file or assembly '[^']{0,300}'[^.]{0,120}\./g,
	/Validation of viewstate MAC failed\.[\x20-\x7e]{0,300}?(?:cluster\.|$)/g,
	/An unhandled exception occurred during the execution of the current web request\.[\x20-\x7e]{0,200}?(?:in the code\.|$)/g,
	/The resource cannot be found\.?/g,
	/Exception Details: System(?:\.\w+)+: [\x20-\x2d\x2f-\x7e]{0,300}(?:\.|$)/g,
	/System(?:\.\w+)*\.\w*Exception: [\x20-\x2d\x2f-\x7e]{0,300}(?:\.|$)/g,
	/\bat (?:System|Microsoft|ASP)\.[\w.<>`$]+\([^)]{0,200}\)(?: in \S+:line \d+)?/g,
	// SQL Server, MySQL, Oracle
	/Timeout expired\.(?: {1,2}The timeout period elapsed prior to [^.]{1,160}\.)?/g,
	/A network-related or instance-specific error occurred while establishing a connection to SQL Server\.(?: The server was not found or was not accessible\.)?(?: Verify that [^.]{1,160}\.)?/g,
	/Cannot open database "[^"]{0,80}" requested by the login\.(?: The login failed\.)?/g,
	/Login failed for user '[^']{0,80}'\.?/g,
	/Incorrect syntax near (?:the keyword )?'[^']{0,80}'\.?/g,
	/Invalid (?:column|object) name '[^']{0,80}'\.?/g,
	/You have an error in your SQL syntax; check the manual [\x20-\x7e]{0,200}? at line \d+/g,
	/SQLSTATE\[\w+\](?: ?\[\d+\])?:? ?(?:[A-Z][a-z]+[a-z '()_]*)?/g,
	new RegExp(`ORA-\\d{5}: (?:TNS:)?${tail}`, "g"),
	// PHP
	/(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error): [\x20-\x7e]{1,300}? in [/\\\w.:-]+ on line \d+/g,
	/Error establishing a database connection\.?/g,
	// Node and OpenSSL
	/(?:Error: )?connect E[A-Z]{4,} [\d.:[\]a-f]+/g,
	/(?:Error: )?getaddrinfo E[A-Z_]{4,} [\w.-]+/g,
	/error:[0-9A-F]{8}:SSL routines:[\w:. -]{0,120}/g,
];

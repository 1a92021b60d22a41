import { expect, test } from "vitest";
import { countErrorTexts, stripErrorText } from "./strip-error-text.ts";

const HEADLINE = "Gia Lai: Hội nghị sơ kết, đổi mới lề lối làm việc";

test.each([
	"The request was aborted: Could not create SSL/TLS secure channel.",
	"The underlying connection was closed: An unexpected error occurred on a send.",
	"The remote server returned an error: (500) Internal Server Error.",
	"The remote name could not be resolved: 'rates.bank.example'",
	"Unable to connect to the remote server",
	"The operation has timed out.",
	"Server Error in '/' Application.",
	"Server Error in '/portal' Application",
	"Object reference not set to an instance of an object.",
	"Input string was not in a correct format.",
	"String was not recognized as a valid DateTime.",
	"Index was outside the bounds of the array.",
	"Index was out of range. Must be non-negative and less than the size of the collection.",
	"Value cannot be null. Parameter name: source",
	"Could not load file or assembly 'Portal.Core, Version=1.0.0.0' or one of its dependencies.",
	"Exception Details: System.NullReferenceException: Object variable missing.",
	"System.Net.WebException: something failed.",
	"at System.Web.UI.Page.LoadRecursive(Control c) in D:\\web\\Default.aspx.cs:line 42",
	"Timeout expired.  The timeout period elapsed prior to completion of the operation or the server is not responding.",
	"A network-related or instance-specific error occurred while establishing a connection to SQL Server. The server was not found or was not accessible.",
	"Login failed for user 'portal'.",
	"Incorrect syntax near ')'.",
	"You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '' at line 1",
	"SQLSTATE[HY000] [2002] Connection refused",
	"ORA-12541: TNS:no listener",
	"ORA-00942: table or view does not exist",
	"Warning: mysql_connect(): Access denied for user 'root'@'localhost' in /var/www/html/db.php on line 12",
	"Warning: mysql_fetch_array() expects parameter 1 to be resource, boolean given in /home/portal/index.php on line 5",
	"Fatal error: Call to undefined function mysql_query() in C:\\xampp\\htdocs\\news.php on line 9",
	"connect ECONNREFUSED 127.0.0.1:1433",
])("G09: %j is taken out from before a headline and counted once", (sentence) => {
	expect(stripErrorText(`${sentence} ${HEADLINE}`).text).toBe(HEADLINE);
	expect(stripErrorText(sentence)).toEqual({ text: "", found: [expect.any(String)] });
	expect(stripErrorText(`${HEADLINE}. ${sentence}`).text).toBe(`${HEADLINE}.`);
});

test.each([
	HEADLINE,
	"Cảnh báo: lừa đảo qua mạng in trên tờ rơi",
	"Huyện có 10.072 hộ; Warning là từ tiếng Anh nghĩa là cảnh báo",
	"Đường dây nóng 1900.0000, lỗi 500 hộ chưa có nước",
	"Hệ thống System. Kiểm tra",
])("a text that only resembles one stays: %s", (text) => {
	expect(stripErrorText(text)).toEqual({ text, found: [] });
});

test("G09: the same sentence met twice is counted twice", () => {
	const sentence = "The operation has timed out.";
	const { found } = stripErrorText(`${sentence} Tin trong tỉnh ${sentence}`);
	expect(countErrorTexts(found)).toEqual([{ text: sentence, count: 2 }]);
});

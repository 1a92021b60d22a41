# Varnish in front of the portals: keeps finished pages, forgets them when told what changed, and answers for portals
# that are down. Goes to /etc/varnish/bien-ho/, with portals.vcl; needs package varnish-modules. See docs/running-it.md.
vcl 4.1;

import directors;
import std;
import xkey;

# Names the portals.
include "bien-ho/portals.vcl";

# Who may say for whom a request is made: the nginx that ends TLS.
acl tls_end {
	"127.0.0.1";
	"::1";
}

sub vcl_recv {
	# A listener of its own (-a purge=…) takes purges, and nothing else; readers cannot reach it.
	if (local.socket == "purge") {
		if (req.method != "PURGE") {
			return (synth(405));
		}
		if (req.http.purge-effect == "removed") {
			set req.http.purged = xkey.purge(req.http.surrogate-key);
		} else {
			# The old page stays for the case that no portal can make the new one.
			set req.http.purged = xkey.softpurge(req.http.surrogate-key);
		}
		return (synth(200, "Purged"));
	}
	set req.backend_hint = portals.backend();
	call name_client;

	if (req.url ~ "^/(healthz|readyz|metrics)(\?|$)") {
		return (synth(404));
	}
	if (req.method !~ "^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$") {
		return (synth(405));
	}
	# The newsroom and the machine endpoints: everything goes to the portal, nothing is kept.
	if (req.url ~ "^/(admin|api)(/|\?|$)" || (req.method != "GET" && req.method != "HEAD")) {
		return (pass);
	}
	unset req.http.Cookie;
	unset req.http.Authorization;
	# Sound and films are large and have ranges: the portal sends them from its disk.
	if (req.url ~ "^/tep/.*\.(mp4|webm|mp3|m4a)(\?|$)") {
		return (pipe);
	}
	call choose_encoding;
	# While a portal lives, a page that is due waits for the fresh one; see vcl_deliver for the rest.
	if (req.restarts == 0 && std.healthy(req.backend_hint)) {
		set req.grace = 0s;
	} else {
		set req.grace = 3d;
	}
	set req.http.is-page = "yes";
	return (hash);
}

# The portal believes what it is told here (TRUSTED_PROXY), so nothing of what the client claims stays.
sub name_client {
	if (client.ip !~ tls_end || !req.http.X-Real-IP) {
		set req.http.X-Real-IP = client.ip;
		set req.http.X-Forwarded-Proto = "http";
	}
	set req.http.X-Forwarded-For = req.http.X-Real-IP;
	set req.http.X-Forwarded-Host = req.http.Host;
	unset req.http.X-Forwarded-Port;
	unset req.http.X-Forwarded-Prefix;
	unset req.http.X-Forwarded-Server;
	unset req.http.X-Forwarded-Ssl;
	unset req.http.Forwarded;
	unset req.http.Proxy;
	unset req.http.Upgrade;
	unset req.http.is-page;
}

# Browsers spell out what they take in a hundred ways; the portal has three forms of a page. Needs -p http_gzip_support=off.
sub choose_encoding {
	if (req.http.Accept-Encoding ~ "(?i)(^|[\s,])br(?!\s*;\s*q=0(\.0+)?([\s,]|$))([\s,;]|$)") {
		set req.http.Accept-Encoding = "br";
	} elseif (req.http.Accept-Encoding ~ "(?i)(^|[\s,])gzip(?!\s*;\s*q=0(\.0+)?([\s,]|$))([\s,;]|$)") {
		set req.http.Accept-Encoding = "gzip";
	} else {
		unset req.http.Accept-Encoding;
	}
}

sub vcl_pipe {
	set bereq.http.Connection = "close";
	return (pipe);
}

sub vcl_backend_fetch {
	unset bereq.http.is-page;
}

sub vcl_backend_response {
	if (bereq.retries == 0 && (bereq.method == "GET" || bereq.method == "HEAD")) {
		# A portal that is being restarted is passed over; while portals are updated one after the other, each has files
		# that the other has not.
		if (beresp.status == 503 || (beresp.status == 404 && bereq.url ~ "^/(_next/static|tep)/")) {
			return (retry);
		}
	}
	if (bereq.uncacheable) {
		return (deliver);
	}
	if (beresp.http.Set-Cookie || beresp.http.Cache-Control !~ "public" || beresp.status >= 400) {
		set beresp.uncacheable = true;
		set beresp.ttl = 10s;
		return (deliver);
	}
	if (beresp.http.surrogate-key) {
		# Purged when it changes. What merely ages, and a purge that got lost, is mended within a minute.
		set beresp.http.xkey = beresp.http.surrogate-key;
		set beresp.ttl = 60s;
		if (beresp.http.Expires && std.time(beresp.http.Expires, now) < now + 60s) {
			set beresp.ttl = std.time(beresp.http.Expires, now) - now;
		}
	} elseif (beresp.ttl <= 0s) {
		set beresp.uncacheable = true;
		set beresp.ttl = 10s;
		return (deliver);
	}
	# How long a page answers for portals that are down.
	set beresp.grace = 3d;
	return (deliver);
}

sub vcl_backend_error {
	if (bereq.retries == 0 && (bereq.method == "GET" || bereq.method == "HEAD")) {
		return (retry);
	}
	set beresp.http.Content-Type = "text/html; charset=utf-8";
	set beresp.http.Cache-Control = "no-store";
	set beresp.http.Retry-After = "30";
	set beresp.http.Content-Security-Policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
	set beresp.http.X-Content-Type-Options = "nosniff";
	synthetic(std.fileread("/etc/varnish/bien-ho/portal-unreachable.html"));
	return (deliver);
}

sub vcl_deliver {
	# The portals fail and are not yet known to be down: a second look takes an older page, if there is one.
	if (resp.status >= 500 && req.restarts == 0 && req.http.is-page) {
		return (restart);
	}
	unset resp.http.surrogate-key;
	unset resp.http.xkey;
	unset resp.http.Expires;
	unset resp.http.Via;
	unset resp.http.X-Varnish;
	return (deliver);
}

sub vcl_synth {
	set resp.http.Content-Type = "text/plain; charset=utf-8";
	set resp.http.Cache-Control = "no-store";
	if (req.http.purged) {
		synthetic("purged " + req.http.purged);
	} else {
		synthetic(resp.status + " " + resp.reason);
	}
	return (deliver);
}

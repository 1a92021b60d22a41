# The portals of compose.yaml.
probe ready {
	.request =
		"GET /healthz HTTP/1.1"
		"Host: localhost"
		"Connection: close";
	.interval = 1s;
	.timeout = 2s;
	.window = 3;
	.threshold = 2;
	.initial = 2;
}

backend portal_1 {
	.host = "portal-1";
	.port = "3000";
	.connect_timeout = 2s;
	.first_byte_timeout = 60s;
	.probe = ready;
}

backend portal_2 {
	.host = "portal-2";
	.port = "3000";
	.connect_timeout = 2s;
	.first_byte_timeout = 60s;
	.probe = ready;
}

sub vcl_init {
	new portals = directors.round_robin();
	portals.add_backend(portal_1);
	portals.add_backend(portal_2);
}

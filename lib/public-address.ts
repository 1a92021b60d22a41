import { BlockList, isIP } from "node:net";

const IPV4_BLOCKS = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
] as const;
/** Inside 2000::/3, the only block of public IPv6 addresses. */
const IPV6_BLOCKS = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20],
] as const;

const notPublic = new BlockList();
for (const [network, prefix] of IPV4_BLOCKS) notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of IPV6_BLOCKS) notPublic.addSubnet(network, prefix, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** Whether `address` (an IP address) is one of the open internet: not this machine, not a private network (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
	if (isIP(address) === 4) return !notPublic.check(address, "ipv4");
	return isIP(address) === 6 && global.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}

const ownMachine = new BlockList();
ownMachine.addSubnet("127.0.0.0", 8, "ipv4");
ownMachine.addAddress("::1", "ipv6");

/** Whether `address` (an IP address) is this machine's own (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3). */
export function isLoopbackAddress(address: string): boolean {
	const family = isIP(address);
	return family !== 0 && ownMachine.check(address, family === 4 ? "ipv4" : "ipv6");
}

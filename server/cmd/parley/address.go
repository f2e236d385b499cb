package main

import (
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// virtual begins the names of network interfaces that no student reaches.
var virtual = []string{"docker", "br-", "veth", "virbr", "vbox", "vmnet", "tun", "tap", "utun", "tailscale", "wg", "zt", "cni", "flannel", "podman", "lxc"}

// reachable returns the addresses at which browsers find a server that listens at addr, the most likely
// first. The last is this machine's own name for itself.
func reachable(addr net.Addr) []string {
	tcp, ok := addr.(*net.TCPAddr)
	if !ok {
		return nil
	}
	port := strconv.Itoa(tcp.Port)
	base := func(host string) string {
		if port == "80" {
			return "http://" + host
		}
		return "http://" + net.JoinHostPort(host, port)
	}
	if !tcp.IP.IsUnspecified() {
		return []string{base(tcp.IP.String())}
	}
	var list []string
	for _, ip := range lanAddresses() {
		list = append(list, base(ip.String()))
	}
	return append(list, base("localhost"))
}

// lanAddresses returns this machine's IPv4 addresses: first the one it would use to leave the building, then
// those of real interfaces, then the rest.
func lanAddresses() []net.IP {
	interfaces, err := net.Interfaces()
	if err != nil {
		return nil
	}
	var first, likely, others []net.IP
	leaving := outbound()
	for _, i := range interfaces {
		addrs, err := i.Addrs()
		if err != nil || i.Flags&net.FlagUp == 0 || i.Flags&net.FlagLoopback != 0 {
			continue
		}
		unlikely := slices.ContainsFunc(virtual, func(prefix string) bool { return strings.HasPrefix(i.Name, prefix) })
		for _, a := range addrs {
			ipNet, ok := a.(*net.IPNet)
			if !ok || ipNet.IP.To4() == nil || ipNet.IP.IsLinkLocalUnicast() {
				continue
			}
			switch {
			case ipNet.IP.Equal(leaving):
				first = append(first, ipNet.IP.To4())
			case unlikely:
				others = append(others, ipNet.IP.To4())
			default:
				likely = append(likely, ipNet.IP.To4())
			}
		}
	}
	return slices.Concat(first, likely, others)
}

// outbound returns the address that packets to elsewhere would carry, or nil without a network. It sends
// none: connecting UDP only asks the routing table.
func outbound() net.IP {
	conn, err := net.Dial("udp4", "192.0.2.1:9")
	if err != nil {
		return nil
	}
	defer conn.Close()
	return conn.LocalAddr().(*net.UDPAddr).IP
}

// publicURL reads --public-url: http or https, a host, nothing behind it.
func publicURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return nil, &net.ParseError{Type: "address such as https://parley.example", Text: text}
	}
	u.Path = ""
	return u, nil
}

package socket_test

import (
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/server/socket"
)

func TestOriginsAllow(t *testing.T) {
	for what, c := range map[string]struct {
		origins socket.Origins
		host    string
		origin  string
		allowed bool
	}{
		"a page of the list":                     {socket.Origins{List: []string{"https://parley.example.org/"}}, "10.0.0.1:8080", "https://parley.example.org", true},
		"the same with its port written out":     {socket.Origins{List: []string{"https://parley.example.org"}}, "10.0.0.1:8080", "https://PARLEY.example.org:443", true},
		"its own page under whatever name":       {socket.Origins{SameHost: true}, "192.168.1.7:8080", "http://192.168.1.7:8080", true},
		"not its own page where that is not set": {socket.Origins{}, "192.168.1.7:8080", "http://192.168.1.7:8080", false},
		"not its own name with another scheme":   {socket.Origins{SameHost: true}, "192.168.1.7:8080", "https://192.168.1.7:8080", false},
		"not its own name with another port":     {socket.Origins{SameHost: true}, "192.168.1.7:8080", "http://192.168.1.7:9090", false},
		"not another page":                       {socket.Origins{SameHost: true}, "192.168.1.7:8080", "http://192.168.1.8:8080", false},
		"nobody unnamed":                         {socket.Origins{SameHost: true}, "192.168.1.7:8080", "", false},
		"the unnamed where that is set":          {socket.Origins{Unnamed: true}, "192.168.1.7:8080", "", true},
		"no page that is a file":                 {socket.Origins{SameHost: true}, "192.168.1.7:8080", "file://192.168.1.7:8080", false},
	} {
		t.Run(what, func(t *testing.T) {
			r := httptest.NewRequest("GET", "http://"+c.host+"/socket", nil)
			if c.origin != "" {
				r.Header.Set("Origin", c.origin)
			}
			assert.Equal(t, c.allowed, c.origins.Allow(r))
		})
	}
}

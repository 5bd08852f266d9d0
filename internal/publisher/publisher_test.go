package publisher

import "testing"

func TestHas(t *testing.T) {
	for _, c := range []struct {
		name, address, said string
		want                bool
	}{
		{"The Valley Gazette", "", "VALLEY GAZETTE", true},
		{"Valley Gazette", "", "the Valley Gazette.", true},
		{"Valley Gazette", "", "Gazette", false},
		{"", "https://www.valleygazette.example/2016/river?x=1", "Valley Gazette", true},
		{"", "https://www.valleygazette.example:8080/river", "www.ValleyGazette.example", true},
		{"", "news.valleygazette.co.example", "Valley Gazette", true},
		{"", "news.valleygazette.example", "News", false},
		{"", "https://thevalley.example", "The Valley", true},
		{"", "valley", "valley", false},
		{"", "http://a b.example", "a", false},
		{"", "ftp://me:x@Valley.example?y#z", "valley", true},
		{"", "valley.example?y=gazette.example", "gazette", false},
		{"", "", "", false},
		{"The", "", "the", true},
	} {
		if got := Of(c.name, c.address).Has(c.said); got != c.want {
			t.Errorf("Of(%q, %q).Has(%q) = %v", c.name, c.address, c.said, got)
		}
	}
}

package text

import "testing"

// TestNames asks for the words of names.
func TestNames(t *testing.T) {
	if w := LastWord("Bank of Arvonia") + LastWord("Roe") + LastWord(""); w != "ArvoniaRoe" {
		t.Errorf("last words %q", w)
	}
	for word, want := range map[string]bool{"bank": true, "OF": true, "Arvonia": true, "Arvoni": false, "": false, "Bank of": false} {
		if HasWord("Bank of Arvonia", word) != want {
			t.Errorf("HasWord(%q) is %v", word, !want)
		}
	}
	for word, want := range map[string]bool{"eBay": true, "iOS": true, "airBaltic": true, "Ebay": false, "ebay": false, "eB": false} {
		if Camel(word) != want {
			t.Errorf("Camel(%q) is %v", word, !want)
		}
	}
	for word, want := range map[string]bool{"eBay": true, "SafeHarbor": true, "Net4All": true, "Store974": true, "McKay": false, "LeBron": false, "FitzGerald": false, "COP30": false, "Dh800": false, "QR27bn": false, "Kelder": false} {
		if Branded(word) != want {
			t.Errorf("Branded(%q) is %v", word, !want)
		}
	}
}

package link_test

import "testing"

// TestSpellings asks for names of other alphabets that an article writes in two ways.
func TestSpellings(t *testing.T) {
	check(t, map[string]string{
		"They left [l:Dohrak]. [l:Duhraq] is dry.":                       "Dohrak, Dohrak",
		"They left [l:Qalbuka]. [l:Kalbooka] is dry.":                    "Qalbuka, Qalbuka",
		"They left [l:Foz do Telgu]. [l:Foz de Telgu] is dry.":           "Foz do Telgu, Foz do Telgu",
		"They left [l:Los Telgus]. [l:Telgus] is dry.":                   "Los Telgus, Los Telgus",
		"They left [l:Telgu 3]. [l:Telgu 4] is dry.":                     "Telgu 3, Telgu 4",
		"[p:Kelagu Vorran] left. [p:Khelegu Voran] slept.":               "Kelagu Vorran, Khelegu Voran",
		"[p:Khelagu Vorran] left. [p:Helegu Voran] slept.":               "Khelagu Vorran, Khelagu Vorran",
		"[p:Sang Vel-Joon] left. [p:Sang Vel-Jun] slept.":                "Sang Vel-Joon, Sang Vel-Joon",
		"[p:Sang Vel-Joon] left. [p:Sang Vel-Jin] slept.":                "Sang Vel-Joon, Sang Vel-Jin",
		"[p:Atiqul Perrin] left. [p:Atikul] slept.":                      "Atiqul Perrin, Atiqul Perrin",
		"[p:Atiqul Perrin] left. [p:Atiqul Holt] slept. [p:Atikul] ate.": "Atiqul Perrin, Atiqul Holt, Atikul",
		"[p:Sofia Hansen] left. [p:Sophia Hanson] slept.":                "Sofia Hansen, Sophia Hanson",
		"[p:AnnTelgar] left. [p:Ann Telgar] slept.":                      "Ann Telgar, Ann Telgar",
		"[o:Telgu Dohrak Foods] left. [o:Telgu Duhraq Foods] slept.":     "Telgu Dohrak Foods, Telgu Dohrak Foods",
		"[o:Telgu Dohrak Foods] left. [l:Telgu Duhraq Foods] is dry.":    "Telgu Dohrak Foods, Telgu Duhraq Foods",
	})
}

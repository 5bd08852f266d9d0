package langid

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestOf(t *testing.T) {
	for want, text := range map[string]string{
		"en":  "The council of the harbour town decided on Monday to close the bridge, and it said that the work would begin in May.",
		"de":  "Der Rat der Stadt hat am Montag beschlossen, die Brücke zu schließen, und die Arbeiten werden im Mai beginnen.",
		"fr":  "Le conseil de la ville a décidé lundi de fermer le pont, et les travaux vont commencer dans les premiers jours de mai.",
		"es":  "El consejo de la ciudad decidió el lunes cerrar el puente, y las obras van a empezar en los primeros días de mayo.",
		"pt":  "O conselho da cidade decidiu na segunda-feira fechar a ponte, e as obras vão começar nos primeiros dias de maio, para não atrasar.",
		"nl":  "De raad van de stad heeft maandag besloten om de brug te sluiten, en het werk begint in de eerste dagen van mei.",
		"sv":  "Staden har på måndagen beslutat att bron ska stängas, och det är i maj som arbetet ska börja för att inte bli försenat.",
		"id":  "Dewan kota pada hari Senin memutuskan untuk menutup jembatan itu, dan pekerjaan akan dimulai dalam bulan Mei dengan dana yang ada.",
		"ru":  "Совет города в понедельник решил закрыть мост, и работы начнутся в мае.",
		"uk":  "Рада міста в понеділок вирішила закрити міст, і роботи почнуться в травні.",
		"el":  "Το συμβούλιο της πόλης αποφάσισε τη Δευτέρα να κλείσει τη γέφυρα.",
		"ar":  "قرر مجلس المدينة يوم الاثنين إغلاق الجسر وستبدأ الأعمال في مايو.",
		"he":  "מועצת העיר החליטה ביום שני לסגור את הגשר.",
		"ja":  "市議会は月曜日に橋を閉鎖することを決め、工事は五月に始まる。",
		"zh":  "市议会周一决定关闭这座桥,工程将于五月开始。",
		"ko":  "시의회는 월요일 다리를 폐쇄하기로 결정했다.",
		"hi":  "नगर परिषद ने सोमवार को पुल बंद करने का फैसला किया।",
		"th":  "สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดสะพาน",
		"und": "Bridge to reopen",
	} {
		for _, n := range []int{1, 40, 400} {
			if want == "und" && n > 1 {
				continue
			}
			if got := Of(strings.Repeat(text+"\n", n)); got != language.Make(want) {
				t.Errorf("%s, %d times: %v", want, n, got)
			}
		}
	}
	for _, s := range []string{"", " ", "\xff\xfe", "7 8 9", strings.Repeat("é", 3000), strings.Repeat("\x80", 3000)} {
		if got := Of(s); got != language.Und {
			t.Errorf("%.9q: %v", s, got)
		}
	}
}

// TestWords reads the table once, as Of does.
func TestWords(t *testing.T) {
	l := load()
	if len(l.tags) < 30 || l.tags[0] != language.English {
		t.Fatalf("%d languages, the first is %v", len(l.tags), l.tags[0])
	}
	for w := range l.words {
		if len(w) > longestWord {
			t.Errorf("%q is longer than longestWord", w)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	text := strings.Repeat("The council of the harbour town decided on Monday to close the bridge, and it said that the work would begin in May. ", 40)
	for b.Loop() {
		Of(text)
	}
}

package model

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// TestCards compares each model file with its card.
func TestCards(t *testing.T) {
	files, err := filepath.Glob("*.model")
	if err != nil || len(files) == 0 {
		t.Fatal("no model files", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".model")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, err := os.ReadFile(name + ".json")
			if err != nil {
				t.Fatal(err)
			}
			var card Card
			if err := json.Unmarshal(text, &card); err != nil {
				t.Fatal(err)
			}
			f, err := crf.Open(string(data), card.Kind)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Verify(); err != nil {
				t.Error(err)
			}
			got := []string{name, fmt.Sprint(len(data)), fmt.Sprintf("%x", sha256.Sum256(data)), fmt.Sprintf("%08x", crf.Checksum(string(data)))}
			want := []string{card.Name, fmt.Sprint(card.Size), card.SHA256, card.Checksum}
			if strings.Join(got, " ") != strings.Join(want, " ") {
				t.Errorf("the file is\n%v, its card says\n%v: run go run ./internal/train %s", got, want, name)
			}
			if len(card.Data) == 0 || len(card.Scores) == 0 || card.Date == "" || card.Command == "" || card.Purpose == "" {
				t.Errorf("the card leaves something out: %+v", card)
			}
			for _, d := range card.Data {
				if d.Path == "" || d.From == "" || d.Licence == "" || d.Use == "" {
					t.Errorf("data without path, origin, licence or use: %+v", d)
				}
			}
		})
	}
	cards, _ := filepath.Glob("*.json")
	if len(cards) != len(files) {
		t.Errorf("%d cards for %d models", len(cards), len(files))
	}
}

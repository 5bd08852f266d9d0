package model

// A Card describes a trained model and its training data. It is stored beside the model
// as NAME.json. Training again on the same data with the same seed gives the same files
// and the same card.
type Card struct {
	Name    string  `json:"name"`
	Purpose string  `json:"purpose"`
	Kind    string  `json:"kind,omitempty"` // task and feature set, as in the header of a model of package crf
	Rows    int     `json:"rows"`           // features that have weights
	Command string  `json:"command"`        // that wrote the files
	Seed    uint64  `json:"seed"`
	Files   []File  `json:"files"`
	Data    []Data  `json:"data"`
	Scores  []Score `json:"scores"`
}

// A File is one of the files that a card describes.
type File struct {
	Name   string `json:"name"` // in the folder of the card
	Size   int    `json:"size"` // in bytes
	SHA256 string `json:"sha256"`
}

// Data is something that a model was trained on.
type Data struct {
	// Path is that of a file or folder below the folder of the corpora. One that
	// begins with "internal/" is below the root of the repository.
	Path string `json:"path"`

	// SHA256 is the checksum of a file. That of a folder is what this prints in it:
	//
	//	sha256sum * | sha256sum
	SHA256 string `json:"sha256"`

	From    string `json:"from"`
	License string `json:"licence"`
	Use     string `json:"use"` // what was taken from it
}

// A Score is how well a model does on data that it was not trained on.
type Score struct {
	On      string  `json:"on"`
	Measure string  `json:"measure"`
	Value   float64 `json:"value"`
}

package model

// A Card says what a model file is. It stands beside the file as JSON.
type Card struct {
	Name     string  `json:"name"`
	Purpose  string  `json:"purpose"`
	Kind     string  `json:"kind"` // as in the file's header: task and feature set
	Size     int     `json:"size"` // of the file in bytes
	SHA256   string  `json:"sha256"`
	Checksum string  `json:"checksum"` // as in the file's header, in hexadecimal
	Rows     int     `json:"rows"`     // features that have weights
	Command  string  `json:"command"`  // that wrote the file
	Seed     uint64  `json:"seed"`
	Date     string  `json:"date"`
	Data     []Data  `json:"data"`
	Scores   []Score `json:"scores"`
}

// Data is something that a model was trained on.
type Data struct {
	Path    string `json:"path"` // below the folder of corpora, or the name of a file that is got apart
	From    string `json:"from"`
	Licence string `json:"licence"`
	Use     string `json:"use"` // what was taken from it
}

// A Score is how well a model does on data that it was not trained on.
type Score struct {
	On      string  `json:"on"`
	Measure string  `json:"measure"`
	Value   float64 `json:"value"`
}

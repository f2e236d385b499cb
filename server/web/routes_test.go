package web

// Routes returns every address that a server answers, as http.ServeMux writes it.
func Routes() []string {
	var list []string
	for _, r := range new(Server).routes() {
		list = append(list, r.pattern)
	}
	return list
}

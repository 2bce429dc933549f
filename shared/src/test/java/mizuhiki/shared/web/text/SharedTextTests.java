package mizuhiki.shared.web.text;

class SharedTextTests extends TextBundleChecks {}

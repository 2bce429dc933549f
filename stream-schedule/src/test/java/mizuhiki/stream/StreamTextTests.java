package mizuhiki.stream;

import mizuhiki.shared.web.text.TextBundleChecks;

class StreamTextTests extends TextBundleChecks {}

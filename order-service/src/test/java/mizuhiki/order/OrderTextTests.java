package mizuhiki.order;

import mizuhiki.shared.web.text.TextBundleChecks;

class OrderTextTests extends TextBundleChecks {}

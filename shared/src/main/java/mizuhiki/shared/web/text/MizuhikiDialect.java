package mizuhiki.shared.web.text;

import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** The {@code mz:} attributes of templates. */
class MizuhikiDialect extends AbstractProcessorDialect {

    private final Texts texts;

    MizuhikiDialect(Texts texts) {
        super("Mizuhiki", "mz", StandardDialect.PROCESSOR_PRECEDENCE);
        this.texts = texts;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TextAttribute(prefix, texts), new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
    }
}

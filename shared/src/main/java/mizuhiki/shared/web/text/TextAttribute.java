package mizuhiki.shared.web.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.ConditionalExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.MessageExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;

/**
 * {@code mz:text}: a text of the interface (or a day, a time, an amount) as the viewer reads it.
 *
 * <p>Only texts are searched for readings; what users wrote is never.
 */
class TextAttribute extends AbstractAttributeTagProcessor {

    /** Inside these, browsers show no elements. */
    private static final Set<String> PLAIN = Set.of("title", "option", "textarea");

    private static final int AS_TH_TEXT = 1300;

    private final Texts texts;

    TextAttribute(String prefix, Texts texts) {
        super(TemplateMode.HTML, prefix, null, false, "text", true, AS_TH_TEXT, true);
        this.texts = texts;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler element) {
        var expression = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value);
        var ruby = ruby(expression, context);
        var plain = PLAIN.contains(tag.getElementCompleteName().toLowerCase(Locale.ROOT));
        element.setBody(plain ? ruby.plainHtml() : reading(context, ruby), false);
    }

    private Ruby ruby(IStandardExpression expression, ITemplateContext context) {
        return switch (expression) {
            case MessageExpression message -> message(message, context);
            case ConditionalExpression choice -> ruby(chosen(choice, context), context);
            default -> value(expression.execute(context), context.getLocale());
        };
    }

    private Ruby value(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> new Ruby("");
            case Sentence sentence -> texts.ruby(sentence, locale);
            default -> new Ruby(Spoken.of(value, locale));
        };
    }

    private static IStandardExpression chosen(ConditionalExpression choice, ITemplateContext context) {
        var condition = choice.getConditionExpression().execute(context);
        return EvaluationUtils.evaluateAsBoolean(condition) ? choice.getThenExpression() : choice.getElseExpression();
    }

    private Ruby message(MessageExpression message, ITemplateContext context) {
        var key = String.valueOf(message.getBase().execute(context));
        return texts.ruby(key, context.getLocale(), arguments(message, context));
    }

    private static @Nullable Object[] arguments(MessageExpression message, ITemplateContext context) {
        return message.hasParameters()
                ? message.getParameters().getExpressions().stream()
                        .map(argument -> argument.execute(context))
                        .toArray()
                : new Object[0];
    }

    private static String reading(ITemplateContext context, Ruby ruby) {
        return settled(context) instanceof Reading reading ? reading.html(ruby) : ruby.plainHtml();
    }

    /** Fragments drawn outside of a request carry their reading as a variable of the same name. */
    private static @Nullable Object settled(ITemplateContext context) {
        var name = Reading.class.getName();
        return context instanceof IWebContext web
                ? web.getExchange().getAttributeValue(name)
                : context.getVariable(name);
    }
}

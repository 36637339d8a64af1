using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation;

/// <summary>Decides whether a document can be executed against a schema (specification, section 5).</summary>
public static class Validator
{
    /// <summary>
    /// Returns every error of the document: none if it is valid, and only the limits if it exceeds some. After
    /// <see cref="ValidationLimits.MaxValidationErrors"/> errors, one more says that the rest was not looked for. The
    /// time it takes is about proportional to the document; documents that would take far longer are refused with an
    /// error that says so.
    /// </summary>
    /// <param name="schema">The schema that the document asks.</param>
    /// <param name="document">Operations and fragments; anything else in it is an error.</param>
    /// <param name="limits">The limits; <see cref="ValidationLimits.Default"/> if null.</param>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        Document document,
        ValidationLimits? limits = null
    )
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document, limits ?? ValidationLimits.Default);
        try
        {
            new SelectionLimits(context).Check();
            if (context.Errors.Count > 0)
                return context.Errors;
            new DocumentWalker(context, [.. SpecifiedRules.For(context), .. LimitRules.For(context)]).Walk();
        }
        catch (ValidationAbortedException)
        {
            // The last error says so.
        }

        return context.Errors;
    }
}

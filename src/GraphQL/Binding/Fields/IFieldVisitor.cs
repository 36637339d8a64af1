namespace Serverless.GraphQL.Binding.Fields;

/// <summary>Makes something of a field of <typeparamref name="T"/>.</summary>
internal interface IFieldVisitor<T, out TOut>
{
    TOut VisitPlain<TResult>(PlainField<T, TResult> field);

    TOut VisitContext<TResult>(ContextField<T, TResult> field);

    TOut VisitArguments<TArguments, TResult>(ArgumentsField<T, TArguments, TResult> field);

    TOut VisitBatch<TResult>(BatchField<T, TResult> field);
}

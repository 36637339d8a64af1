using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>
/// The part that parses type systems. An extension has the shape of a definition without description.
/// </summary>
internal ref partial struct Parser
{
    /// <summary>
    /// <c>TypeSystemDefinition : SchemaDefinition, TypeDefinition, DirectiveDefinition</c>; null if the keyword begins
    /// none.
    /// </summary>
    private TypeSystemNode? ParseTypeSystemDefinition(scoped ReadOnlySpan<char> keyword) =>
        keyword is "directive" ? ParseDirectiveDefinition() : ParseExtensible(keyword, isExtension: false);

    /// <summary><c>TypeSystemExtension : SchemaExtension, TypeExtension</c>.</summary>
    private TypeSystemNode ParseTypeSystemExtension()
    {
        var keyword = _lexer;
        keyword.Advance();
        if (keyword.Kind != TokenKind.Name)
            throw Unexpected(keyword);
        return ParseExtensible(keyword.Text, isExtension: true) ?? throw Unexpected(keyword);
    }

    /// <summary>
    /// <c>TypeDefinition : ScalarTypeDefinition, ObjectTypeDefinition, InterfaceTypeDefinition, UnionTypeDefinition,
    /// EnumTypeDefinition, InputObjectTypeDefinition</c>, the schema, or the extension of one of them.
    /// </summary>
    private TypeSystemNode? ParseExtensible(scoped ReadOnlySpan<char> keyword, bool isExtension) =>
        keyword switch
        {
            "schema" => ParseSchema(isExtension),
            "scalar" => ParseScalarType(isExtension),
            "type" => ParseObjectType(isExtension),
            "interface" => ParseInterfaceType(isExtension),
            "union" => ParseUnionType(isExtension),
            "enum" => ParseEnumType(isExtension),
            "input" => ParseInputObjectType(isExtension),
            _ => null,
        };

    /// <summary>
    /// <c>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</c>,
    /// <c>SchemaExtension : extend schema</c> and at least one of the same parts.
    /// </summary>
    private SchemaDefinitionNode ParseSchema(bool isExtension)
    {
        var (start, description) = ParseHead("schema", isExtension);
        var directives = ParseDirectives(isConstant: true);
        var operationTypes =
            isExtension && _lexer.Kind != TokenKind.BraceLeft
                ? []
                : Many(
                    TokenKind.BraceLeft,
                    static (ref p) => p.ParseRootOperationTypeDefinition(),
                    TokenKind.BraceRight
                );
        RequireParts(isExtension, directives.Length + operationTypes.Length);
        return new SchemaDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Directives = directives,
            OperationTypes = operationTypes,
            Location = From(start),
        };
    }

    /// <summary><c>RootOperationTypeDefinition : OperationType : NamedType</c>.</summary>
    private OperationTypeDefinitionNode ParseRootOperationTypeDefinition()
    {
        var start = _lexer.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode
        {
            Operation = operation,
            Type = ParseNamedType(),
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</c>,
    /// <c>ScalarTypeExtension : extend scalar Name Directives[Const]</c>.
    /// </summary>
    private ScalarTypeDefinitionNode ParseScalarType(bool isExtension)
    {
        var (start, description) = ParseHead("scalar", isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireParts(isExtension, directives.Length);
        return new ScalarTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Directives = directives,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</c>,
    /// <c>ObjectTypeExtension : extend type Name</c> and at least one of the same parts.
    /// </summary>
    private ObjectTypeDefinitionNode ParseObjectType(bool isExtension)
    {
        var (start, description) = ParseHead("type", isExtension);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireParts(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]?
    /// FieldsDefinition?</c>, <c>InterfaceTypeExtension : extend interface Name</c> and at least one of the same parts.
    /// </summary>
    private InterfaceTypeDefinitionNode ParseInterfaceType(bool isExtension)
    {
        var (start, description) = ParseHead("interface", isExtension);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireParts(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</c>,
    /// <c>UnionTypeExtension : extend union Name</c> and at least one of the same parts.
    /// </summary>
    private UnionTypeDefinitionNode ParseUnionType(bool isExtension)
    {
        var (start, description) = ParseHead("union", isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        RequireParts(isExtension, directives.Length + types.Length);
        return new UnionTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Directives = directives,
            Types = types,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</c>,
    /// <c>EnumTypeExtension : extend enum Name</c> and at least one of the same parts.
    /// </summary>
    private EnumTypeDefinitionNode ParseEnumType(bool isExtension)
    {
        var (start, description) = ParseHead("enum", isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        RequireParts(isExtension, directives.Length + values.Length);
        return new EnumTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Directives = directives,
            Values = values,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</c>,
    /// <c>InputObjectTypeExtension : extend input Name</c> and at least one of the same parts.
    /// </summary>
    private InputObjectTypeDefinitionNode ParseInputObjectType(bool isExtension)
    {
        var (start, description) = ParseHead("input", isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        RequireParts(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = description,
            Name = name,
            Directives = directives,
            Fields = fields,
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on
    /// DirectiveLocations</c>.
    /// </summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var (start, description) = ParseHead("directive", isExtension: false);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = TakeKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static (ref p) => p.ParseDirectiveLocation()),
            Location = From(start),
        };
    }

    /// <summary>
    /// <c>DirectiveLocation : ExecutableDirectiveLocation, TypeSystemDirectiveLocation</c>, and the location of a later
    /// edition in which tools already print the definition of <c>@deprecated</c>.
    /// </summary>
    private NameNode ParseDirectiveLocation()
    {
        var token = _lexer;
        var name = ParseName();
        return
            name.Value
                is "QUERY"
                    or "MUTATION"
                    or "SUBSCRIPTION"
                    or "FIELD"
                    or "FRAGMENT_DEFINITION"
                    or "FRAGMENT_SPREAD"
                    or "INLINE_FRAGMENT"
                    or "VARIABLE_DEFINITION"
                    or "SCHEMA"
                    or "SCALAR"
                    or "OBJECT"
                    or "FIELD_DEFINITION"
                    or "ARGUMENT_DEFINITION"
                    or "INTERFACE"
                    or "UNION"
                    or "ENUM"
                    or "ENUM_VALUE"
                    or "INPUT_OBJECT"
                    or "INPUT_FIELD_DEFINITION"
                    or "DIRECTIVE_DEFINITION"
            ? name
            : throw Unexpected(token);
    }

    /// <summary>
    /// <c>ImplementsInterfaces : implements &amp;? NamedType, ImplementsInterfaces &amp; NamedType</c>.
    /// </summary>
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        TakeKeyword("implements") ? Delimited(TokenKind.Ampersand, static (ref p) => p.ParseNamedType()) : [];

    /// <summary><c>FieldsDefinition : { FieldDefinition+ }</c>.</summary>
    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.ParseFieldDefinition(), TokenKind.BraceRight);

    /// <summary><c>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</c>.</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseType(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    /// <summary><c>ArgumentsDefinition : ( InputValueDefinition+ )</c>.</summary>
    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        OptionalMany(
            TokenKind.ParenthesisLeft,
            static (ref p) => p.ParseInputValueDefinition(),
            TokenKind.ParenthesisRight
        );

    /// <summary><c>InputFieldsDefinition : { InputValueDefinition+ }</c>.</summary>
    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.ParseInputValueDefinition(), TokenKind.BraceRight);

    /// <summary><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c>.</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = ParseType(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    /// <summary><c>UnionMemberTypes : = |? NamedType, UnionMemberTypes | NamedType</c>.</summary>
    private NamedTypeNode[] ParseUnionMemberTypes() =>
        Take(TokenKind.Equals) ? Delimited(TokenKind.Pipe, static (ref p) => p.ParseNamedType()) : [];

    /// <summary><c>EnumValuesDefinition : { EnumValueDefinition+ }</c>.</summary>
    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.ParseEnumValueDefinition(), TokenKind.BraceRight);

    /// <summary><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c>.</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        return new EnumValueDefinitionNode
        {
            Description = ParseDescription(),
            Name = ParseEnumValueName(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    /// <summary><c>EnumValue : Name but not true, false or null</c>.</summary>
    private NameNode ParseEnumValueName() =>
        _lexer.Kind == TokenKind.Name && _lexer.Text is "true" or "false" or "null"
            ? throw Error($"{SyntaxError.Describe(_lexer)} is reserved and cannot be used for an enum value.")
            : ParseName();

    /// <summary><c>Description?</c> or <c>extend</c>, and the keyword of a definition.</summary>
    private (int Start, StringValueNode? Description) ParseHead(string keyword, bool isExtension)
    {
        var start = _lexer.Start;
        var description = isExtension ? null : ParseDescription();
        if (isExtension)
            ExpectKeyword("extend");
        ExpectKeyword(keyword);
        return (start, description);
    }

    /// <summary>An extension must add something; a definition may leave all its parts to extensions.</summary>
    private readonly void RequireParts(bool isExtension, int count)
    {
        if (isExtension && count == 0)
            throw Unexpected(_lexer);
    }
}
